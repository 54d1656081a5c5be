package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong around a plan is told in plain words, and nothing is written or lost. */
class WrongUsesTest {
  private static final String BODY = "ten: Ủy ban nhân dân xã Hoa Lư\n";
  private static final String PLAN = "nam: 2026\ntrich_yeu: Trồng cây\nnoi_dung: Trồng cây.\n";
  private static final int SIX_MEBIBYTES = 6 << 20;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    body("thuong");
    plan("thuong/a.yaml", PLAN);
    Files.writeString(folder.resolve("thuong/a.docx"), "cũ");
    plan("khong-co-quan/a.yaml", PLAN);
    body("hai-co-quan");
    Files.writeString(folder.resolve("hai-co-quan/co-quan.yml"), BODY);
    plan("hai-co-quan/a.yaml", PLAN);
    plan("co-quan-trong/co-quan.yaml", "");
    plan("co-quan-trong/a.yaml", PLAN);
    plan("co-quan-to/co-quan.yaml", BODY + "#".repeat(SIX_MEBIBYTES));
    plan("co-quan-to/a.yaml", PLAN);
    body("tep-la");
    plan("tep-la/to.yaml", PLAN + "#".repeat(SIX_MEBIBYTES));
    bytes("tep-la/utf16.yaml", "trich_yeu: kế".getBytes(StandardCharsets.UTF_16LE));
    bytes("tep-la/tcvn.yaml", new byte[] {'a', ':', ' ', (byte) 0xB5, (byte) 0xD0, '\n'});
    bytes("tep-la/word.yaml", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, (byte) 0xFE});
    plan("tep-la/trong.yaml", "");
    plan("tep-la/bom.yaml", "\uFEFF");
    plan("tep-la/long-nhau.yaml", "noi_dung: " + "[".repeat(50_000));
    plan("tep-la/dong-dai.yaml", PLAN + "x: " + "y".repeat(200_000) + "\n");
    plan("rong/ghi-chu.txt", "không phải kế hoạch");
    Files.createSymbolicLink(folder.resolve("vong.yaml"), folder.resolve("vong.yaml"));
    Files.createSymbolicLink(folder.resolve("rong/vong"), folder.resolve("rong"));
    plan("thuong/b.yaml", PLAN);
    Files.createDirectories(folder.resolve("thuong/b.docx"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "1 ¦ KH212 ¦ render khong-co-quan/a.yaml",
        "1 ¦ KH219 ¦ render hai-co-quan/a.yaml",
        "1 ¦ KH007 ¦ render co-quan-trong/a.yaml",
        "1 ¦ KH003 ¦ render co-quan-to/a.yaml",
        "1 ¦ KH003 ¦ render tep-la/to.yaml",
        "1 ¦ KH004 ¦ render tep-la/utf16.yaml",
        "1 ¦ KH004 ¦ render tep-la/tcvn.yaml",
        "1 ¦ KH010 ¦ render tep-la/word.yaml",
        "1 ¦ KH007 ¦ render tep-la/trong.yaml",
        "1 ¦ KH007 ¦ render tep-la/bom.yaml",
        "1 ¦ KH107 ¦ render tep-la/long-nhau.yaml",
        "1 ¦ KH009 ¦ render tep-la/dong-dai.yaml",
        "1 ¦ KH501 ¦ render thuong/a.yaml",
        "1 ¦ KH501 ¦ check thuong",
        "1 ¦ KH007 ¦ render -",
        "3 ¦ KH001 ¦ render khong-co.yaml",
        "3 ¦ KH002 ¦ render vong.yaml",
        "3 ¦ KH002 ¦ render thuong/a.yaml/b.yaml",
        "3 ¦ không có kế hoạch nào ¦ render rong",
        "3 ¦ không có kế hoạch nào ¦ check rong",
        "3 ¦ là một thư mục ¦ render thuong/b.yaml --status du_thao",
        "3 ¦ là một tệp ¦ render thuong/a.yaml --status du_thao -o thuong/a.docx/b.docx",
        "3 ¦ cùng in ra một tệp ¦ render thuong/a.yaml khong-co-quan/a.yaml -o x.docx",
        "1 ¦ KH702 ¦ render thuong/a.yaml --status du_thao --templates khong-co",
        "2 ¦ --help ¦ render thuong/a.yaml --status xong",
        "2 ¦ --help ¦ render thuong/a.yaml --jobs hai",
        "2 ¦ --help ¦ render thuong/a.yaml -o",
        "2 ¦ --help ¦ show thuong/a.yaml --stage cuoi",
        "2 ¦ --help ¦ rendr thuong/a.yaml",
        "2 ¦ --help ¦ render",
        "2 ¦ --help ¦"
      })
  void isToldAndNothingIsWritten(int exit, String said, String line) throws IOException {
    Map<String, String> before = contents();
    CommandRun run = CommandRun.of(arguments(line == null ? "" : line));
    String all = run.out() + run.err();
    assertThat(run.exitCode()).as(all).isEqualTo(exit);
    assertThat(all).contains(said);
    assertThat(all).doesNotContain("Exception", "java.", "null", "\tat ", "{0}");
    assertThat(all.length()).isLessThan(20_000);
    assertThat(contents()).isEqualTo(before);
  }

  private Object[] arguments(String line) {
    return Arrays.stream(line.strip().split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.contains("/") || isOurs(word) ? folder.resolve(word) : word)
        .toArray();
  }

  private boolean isOurs(String word) {
    return word.endsWith(".yaml")
        || word.endsWith(".docx")
        || Files.exists(folder.resolve(word), LinkOption.NOFOLLOW_LINKS) && !word.equals("-");
  }

  private void body(String path) throws IOException {
    plan(path + "/co-quan.yaml", BODY);
  }

  private void plan(String path, String text) throws IOException {
    bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String path, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), bytes);
  }

  /** Every file by its path, with its content; every folder. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        String content = file ? Arrays.hashCode(Files.readAllBytes(path)) + "" : "";
        all.put(folder.relativize(path).toString(), content);
      }
    }
    return all;
  }
}
