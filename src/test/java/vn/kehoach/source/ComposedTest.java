package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ComposedTest {

  /** Marks of Vietnamese letters: what follows a letter and would have to be joined with it. */
  private static final String MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0338";

  @Test
  void whatIsPlainStaysWhatItIsBesideEveryOtherPlainCharacter() {
    for (char c = 1; c < '\uD800'; c++) {
      String text = Character.toString(c);
      if (Composed.isPlain(text)) {
        String among = "a" + text + "ữ" + text + "–";
        assertThat(Normalizer.normalize(among, Normalizer.Form.NFC)).isEqualTo(among);
      }
    }
  }

  @Test
  void aVietnameseSentenceIsPlain() {
    assertThat(Composed.isPlain("Ủy ban nhân dân đặc khu – “Kế hoạch” số 1… Ợ")).isTrue();
  }

  @Test
  void marksAreNever() {
    assertThat(MARKS.chars()).noneMatch(mark -> Composed.isPlain(Character.toString(mark)));
  }

  @Property
  void saysTheSameAsUnicode(@ForAll @CharRange(from = '\u00A0', to = '\u2030') String text) {
    assertThat(Composed.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
