package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SameBytesEverywhereTest {

  private final String expected = WordFileForks.digest(new WordFileWriter().write(Samples.file()));

  @Test
  void dependsOnNoLocaleZoneEncodingOrUser() throws Exception {
    assertThat(
            WordFileForks.run(
                WordFileForks.thisJava(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.name=other",
                "-Dline.separator=\r\n"))
        .isEqualTo(expected);
  }

  @Test
  void dependsOnNoCalendarOrDigits() throws Exception {
    assertThat(
            WordFileForks.run(
                WordFileForks.thisJava(),
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=America/St_Johns"))
        .isEqualTo(expected);
  }

  @Test
  void dependsOnNoJdk() throws IOException, InterruptedException {
    var other = WordFileForks.otherJava();
    assumeThat(other).as("another Java").isPresent();

    assertThat(WordFileForks.run(other.orElseThrow(), "-Duser.timezone=Asia/Ho_Chi_Minh"))
        .isEqualTo(expected);
  }

  @Test
  void makesNoJaxbContext() throws Exception {
    String said = WordFileForks.run(WordFileForks.thisJava(), "-Xlog:class+load");

    assertThat(said)
        .contains("org.docx4j.jaxb.Context ")
        .doesNotContain("org.glassfish.jaxb.runtime.v2.runtime.JAXBContextImpl");
  }
}
