package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.docx.Samples.utf8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReaderTest {

  private static final byte[] DOCX = new WordFileWriter().write(Samples.fileOf("Mục tiêu"));

  @Test
  void readsWhatTheJdkWrote() throws IOException {
    Map<String, byte[]> entries = Map.of("a/ă.xml", utf8("â"), "b", new byte[0], "c/", new byte[0]);

    ZipContents zip = ZipReader.read(Zips.of(entries));

    assertThat(zip.faults()).isEmpty();
    assertThat(zip.entries()).containsOnlyKeys("a/ă.xml", "b");
    assertThat(zip.entries().get("a/ă.xml")).isEqualTo(utf8("â"));
  }

  @Test
  void findsEveryTruncation() {
    for (int length = 0; length < DOCX.length; length++) {
      assertThat(ZipReader.read(Arrays.copyOf(DOCX, length)).faults())
          .as("%d", length)
          .isNotEmpty();
    }
  }

  @Test
  void findsEveryChangeThatMatters() {
    Map<String, String> sound = texts(ZipReader.read(DOCX));
    for (int at = 0; at < DOCX.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        ZipContents zip = ZipReader.read(flipped(at, bit));
        boolean found = !zip.faults().isEmpty() || texts(zip).equals(sound);
        assertThat(found).as("bit %d of byte %d", bit, at).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64 << 20, 65 << 20, Integer.MAX_VALUE, -1})
  void believesNoSizeThatIsTooLarge(int size) throws IOException {
    byte[] zip = Zips.of(Map.of("a.xml", utf8("a")));
    directory(zip).putInt(directoryAt(zip) + 24, size);

    assertThat(ZipReader.read(zip).faults()).singleElement().asString().startsWith("a.xml: ");
  }

  @Test
  void stopsAtABomb() throws IOException {
    byte[] zip = Zips.of(Map.of("a.xml", new byte[(64 << 20) + 1]));

    assertThat(ZipReader.read(zip).faults()).containsExactly("a.xml: quá lớn");
  }

  @Test
  void stopsAtABombOfManyEntries() throws IOException {
    byte[] large = new byte[60 << 20];
    Map<String, byte[]> entries =
        IntStream.range(0, 5).boxed().collect(Collectors.toMap(i -> "a" + i, i -> large));

    assertThat(ZipReader.read(Zips.of(entries)).faults())
        .singleElement()
        .asString()
        .endsWith("quá lớn");
  }

  @Test
  void stopsAtTooManyEntries() throws IOException {
    Map<String, byte[]> entries =
        IntStream.range(0, 5000).boxed().collect(Collectors.toMap(i -> "a" + i, i -> new byte[0]));

    assertThat(ZipReader.read(Zips.of(entries)).faults())
        .containsExactly("tệp có quá nhiều mục: 5000");
  }

  @Test
  void findsTwoEntriesOfOneName() throws IOException {
    byte[] zip = Zips.of(Map.of("a1", utf8("x"), "a2", utf8("y")));
    byte[] same = new String(zip, "ISO-8859-1").replace("a2", "a1").getBytes("ISO-8859-1");

    assertThat(ZipReader.read(same).faults()).containsExactly("a1: có hai mục cùng tên");
  }

  @Test
  void refusesAnEncryptedEntry() throws IOException {
    byte[] zip = Zips.of(Map.of("a.xml", utf8("a")));
    int flags = directoryAt(zip) + 8;
    directory(zip).putShort(flags, (short) (directory(zip).getShort(flags) | 1));

    assertThat(ZipReader.read(zip).faults()).containsExactly("a.xml: có mật khẩu");
  }

  private static Map<String, String> texts(ZipContents zip) {
    Map<String, String> texts = new HashMap<>();
    zip.entries().forEach((name, content) -> texts.put(name, Arrays.toString(content)));
    return texts;
  }

  private static byte[] flipped(int at, int bit) {
    byte[] changed = DOCX.clone();
    changed[at] ^= (byte) (1 << bit);
    return changed;
  }

  private static ByteBuffer directory(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int directoryAt(byte[] zip) {
    return directory(zip).getInt(zip.length - 6);
  }
}
