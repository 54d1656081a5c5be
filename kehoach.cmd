@echo off
rem Runs kehoach. Builds it first where target\kehoach.jar is missing or older than its sources, and
rem keeps a class-data archive beside it, which halves the time that Java needs to start.
rem
rem   JAVA_HOME     the Java to run with (17 or later), else the one on the PATH
rem   KEHOACH_MVN   the Maven to build with, else mvn on the PATH
rem
rem Exit codes are those of the command; 3 where there is no Java, no Maven, or the build fails.
rem java.exe sees its arguments in the old code page of Windows, which lacks Vietnamese letters: the
rem program takes them from KEHOACH_ARGS, and the folder of this file is passed by its short name.
if defined KEHOACH_MAKE_ARCHIVE goto make_archive
setlocal EnableExtensions DisableDelayedExpansion
set KEHOACH_ARGS=%*
for /f "tokens=2 delims=:." %%C in ('chcp') do set "old_page=%%C"
chcp 65001 >nul
set "code=3"
call :prepare
if errorlevel 1 goto finish
rem A folder of plans is worth the time of both compilers.
if not "%~2"=="" if exist "%~2\" set "one_plan="
"%java%" %flags% %one_plan% %share% -jar "%jar%" %*
set "code=%errorlevel%"

:finish
chcp %old_page% >nul
exit /b %code%

:prepare
for %%I in ("%~dp0.") do set "home=%%~sI"
set "target=%home%\target"
set "jar=%target%\kehoach.jar"
set "built="
rem An archive at its own address need not be adapted to another (ArchiveRelocationMode).
set "flags=-XX:+IgnoreUnrecognizedVMOptions -Xshare:auto -Xlog:disable -XX:+UseSerialGC"
set "flags=%flags% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData"
set "flags=%flags% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "flags=%flags% -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
rem One plan is printed before a second compiler would pay; the first is sparing, too.
set "one_plan=-XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:C1MaxInlineSize=12"
set "one_plan=%one_plan% -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=5000"
set "one_plan=%one_plan% -Dsun.reflect.inflationThreshold=1000"
call :find_java
if errorlevel 1 exit /b 1
call :look_for_news
if not defined stale goto is_fresh
call :bring_up_to_date
if errorlevel 1 exit /b 1
:is_fresh
call :provide_archive
if errorlevel 1 exit /b 1
set "share="
if defined archive if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
exit /b 0

:find_java
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%I in (java.exe) do set "java=%%~$PATH:I"
if defined java exit /b 0
echo kehoach: không tìm thấy Java; hãy cài Java (JDK) 17 trở lên, hoặc đặt biến JAVA_HOME.>&2
exit /b 1

:require_java_17
set "version="
set "told=%TEMP%\kehoach-%RANDOM%%RANDOM%"
"%java%" -version 2>"%told%"
for /f "usebackq tokens=2,3" %%A in ("%told%") do if "%%A"=="version" set "version=%%~B"
del "%told%"
set "major=0"
for /f "delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% geq 17 exit /b 0
echo kehoach: cần Java 17 trở lên; bản đang dùng (%java%) là Java %version%.>&2
exit /b 1

rem Sets stale where the program must be built.
:look_for_news
set "stale=yes"
if not exist "%jar%" exit /b 0
set "stale="
if not exist "%home%\pom.xml" exit /b 0
set "news=$made = (Get-Item -LiteralPath $env:jar).LastWriteTime; "
set "news=%news% $all = 'pom.xml', 'src\main', 'templates' | %% { Join-Path $env:home $_ }; "
set "news=%news% $all = Get-ChildItem -Recurse -LiteralPath ($all | ? { Test-Path -LiteralPath $_ }); "
set "news=%news% if ($all | ? { $_.LastWriteTime -gt $made }) { exit 77 }"
powershell -NoProfile -Command "%news%" <nul >nul 2>nul
if %errorlevel%==77 set "stale=yes"
exit /b 0

:bring_up_to_date
if not exist "%home%\pom.xml" goto no_program
set "maven="
if defined KEHOACH_MVN set "maven=%KEHOACH_MVN%"
if not defined maven for %%I in (mvn.cmd) do set "maven=%%~$PATH:I"
if not defined maven goto no_maven
call :require_java_17
if errorlevel 1 exit /b 1
if not exist "%target%" md "%target%"
echo kehoach: đang dựng chương trình, xin chờ ít phút (chỉ khi chạy lần đầu hoặc khi mã nguồn đổi)...>&2
set "tries=0"

rem Handle 9 is the lock: no second process can open the file as long as this one holds it.
:wait_for_lock
set "outcome=locked_out"
call :locked_build 2>nul 9>"%target%\.build-lock"
if not %outcome%==locked_out goto %outcome%
if %tries%==0 echo kehoach: đang chờ một lần dựng khác của chương trình...>&2
set /a tries+=1
if %tries% gtr 900 exit /b 1
ping -n 2 127.0.0.1 >nul
goto wait_for_lock

:locked_build
set "outcome=done"
call :look_for_news
if not defined stale exit /b 0
for /d %%D in ("%target%\.build.*") do rd /s /q "%%D"
set "room=%target%\.build.%RANDOM%"
md "%room%"
echo.>"%room%\begun"
pushd "%home%"
call "%maven%" -q -B -DskipTests "-Dkehoach.target=%room%" package <nul >"%room%\log" 2>&1
popd
set "outcome=failed"
if not exist "%room%\kehoach.jar" exit /b 0
set "age=$begun = (Get-Item -LiteralPath (Join-Path $env:room 'begun')).LastWriteTime; "
set "age=%age% (Get-Item -LiteralPath (Join-Path $env:room 'kehoach.jar')).LastWriteTime = $begun"
powershell -NoProfile -Command "%age%" <nul >nul 2>nul
if not exist "%target%\lib" md "%target%\lib"
for %%F in ("%room%\lib\*") do if not exist "%target%\lib\%%~nxF" move /y "%%F" "%target%\lib" >nul
set "outcome=in_use"
move /y "%room%\kehoach.jar" "%jar%" >nul
if exist "%room%\kehoach.jar" exit /b 0
rd /s /q "%room%"
set "built=yes"
set "outcome=done"
exit /b 0

:done
exit /b 0

:failed
move /y "%room%\log" "%target%\build.log" >nul
rd /s /q "%room%"
echo kehoach: không dựng được chương trình (cần JDK 17 trở lên; lần đầu cần mạng);>&2
echo kehoach: xem %target%\build.log.>&2
exit /b 1

:in_use
rd /s /q "%room%"
echo kehoach: không thay được %jar%; hãy chờ các lệnh kehoach khác chạy xong rồi thử lại.>&2
exit /b 1

:no_program
echo kehoach: thiếu tệp %jar%; hãy cài lại chương trình.>&2
exit /b 1

:no_maven
echo kehoach: không tìm thấy Maven (mvn) để dựng chương trình; hãy cài Maven 3.8 trở lên.>&2
exit /b 1

rem The class-data archive of this jar on this Java. After a build it is part of it; otherwise nobody
rem waits for it.
:provide_archive
set "archive="
set "folder=%target%"
md "%target%\.probe" 2>nul
if exist "%target%\.probe" (rd "%target%\.probe") else set "folder=%LOCALAPPDATA%\kehoach"
if not exist "%folder%" md "%folder%" 2>nul
if not exist "%folder%" goto require_java_17
for %%I in ("%folder%") do set "folder=%%~sI"
for %%J in ("%java%") do for %%K in ("%jar%") do set "identity=%%~zJ%%~tJ%%~zK%%~tK"
for %%S in (/ : . -) do call set "identity=%%identity:%%S=%%"
set "identity=%identity: =%"
set "archive=%folder%\kehoach-%identity%.jsa"
if exist "%archive%" exit /b 0
call :require_java_17
if errorlevel 1 exit /b 1
set "KEHOACH_MAKE_ARCHIVE=yes"
if defined built (call "%~f0" <nul >nul 2>nul) else (start "" /b /belownormal cmd /c ""%~f0"" <nul >nul 2>nul)
set "KEHOACH_MAKE_ARCHIVE="
exit /b 0

rem Java archives the classes of a list: those of a print and of a check, which people wait for most;
rem this file, which is no plan, brings in those that tell of faults.
:make_archive
set "scratch=%folder%\.archive.%RANDOM%"
set "plan="
set "plans="
set "count=0"
set "size=0"
for /r "%home%\plans" %%P in (*.yaml) do if /i not "%%~nxP"=="co-quan.yaml" call :add_plan "%%~fsP"
set "KEHOACH_ARGS="
if not defined plan goto no_plan
call :list_classes render "%plan%" -o "%scratch%.docx"
call :list_classes check %plans% "%home%\kehoach.cmd"
goto dump_classes
:no_plan
call :list_classes --version
:dump_classes
set "dump=-XX:+IgnoreUnrecognizedVMOptions -Xshare:dump -XX:+UseG1GC -XX:+AOTClassLinking"
"%java%" %dump% "-XX:SharedClassListFile=%scratch%.all" "-XX:SharedArchiveFile=%scratch%" -jar "%jar%"
for %%E in (docx one all) do del /f "%scratch%.%%E"
for %%F in ("%folder%\kehoach-*.jsa") do del /f "%%F"
if exist "%scratch%" move /y "%scratch%" "%archive%"
exit /b 0

:add_plan
if %count% geq 8 exit /b 0
set /a count+=1
set plans=%plans% "%~1"
if %~z1 leq %size% exit /b 0
set "plan=%~1"
set "size=%~z1"
exit /b 0

rem The classes of one run; their numbers only hold within it.
:list_classes
"%java%" %flags% %one_plan% "-XX:DumpLoadedClassList=%scratch%.one" -jar "%jar%" %*
for /f "usebackq tokens=1,2*" %%A in ("%scratch%.one") do (
  if "%%B"=="id:" (>>"%scratch%.all" echo %%A) else (>>"%scratch%.all" echo %%A %%B %%C)
)
exit /b 0
