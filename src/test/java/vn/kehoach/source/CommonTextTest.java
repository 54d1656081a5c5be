package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommonTextTest {

  @Test
  void aVietnameseSentenceIsCommon() {
    String text = "Ủy ban nhân dân đặc khu – “Kế hoạch” số 1…\r\n\tỢ";
    assertThat(decoded(text)).isEqualTo(text);
  }

  @Test
  void takesEveryCharacterThatIsCommonAndNoOther() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        String text = Character.toString(c);
        assertThat(decoded(text)).isEqualTo(CommonText.is(text) ? text : null);
      }
    }
  }

  @Test
  void refusesFormsThatAreTooLongOrBrokenOff() {
    assertThat(CommonText.decoded(bytes(0xC1, 0xA1))).isNull();
    assertThat(CommonText.decoded(bytes(0xE0, 0x83, 0xA1))).isNull();
    assertThat(CommonText.decoded(bytes(0xF0, 0x81, 0xBA, 0xA1))).isNull();
    assertThat(CommonText.decoded(bytes(0xE1, 0xBA))).isNull();
    assertThat(CommonText.decoded(bytes(0xE1, 'a', 'b'))).isNull();
    assertThat(CommonText.decoded(bytes(0xC3))).isNull();
    assertThat(CommonText.decoded(bytes(0xA1))).isNull();
  }

  @Property
  void readsWhatUtf8Means(@ForAll @CharRange(from = '\t', to = '\u2030') String text) {
    assertThat(decoded(text)).isEqualTo(CommonText.is(text) ? text : null);
  }

  @Property
  void readsNoOtherBytes(@ForAll @Size(max = 4) byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String common = CommonText.decoded(bytes);
    assertThat(common).isEqualTo(CommonText.is(text) ? text : null);
  }

  private static String decoded(String text) {
    return CommonText.decoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
