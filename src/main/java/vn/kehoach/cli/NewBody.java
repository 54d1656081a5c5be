package vn.kehoach.cli;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Messages;

/** Writes the file of an issuing body that is not there yet (tạo {@code co-quan.yaml}). */
final class NewBody {
  static final String SIGNER = "chu_tich";
  private static final List<String> OPTIONAL = List.of("viet_tat", "dia_danh");

  private final Interview interview;
  private final Messages messages;
  private final UnitNames names = new UnitNames();

  NewBody(Interview interview, Messages messages) {
    this.interview = interview;
    this.messages = messages;
  }

  /** The text of the file, with the units that a model gives work to. */
  String text(List<String> units) {
    String name = whole(answer("ten", Optional.empty()));
    YamlLines file = YamlLines.file().comment(messages.get("new.body")).entry("ten", name);
    OPTIONAL.forEach(key -> interview.given(key).ifPresent(v -> file.entry(key, v)));
    file.entry("cap_tren", whole(answer("cap_tren", Optional.empty())));
    file.blank().comment(messages.get("new.units")).entry("don_vi", units(units, name));
    return file.blank().entry("nguoi_ky", signers()).text();
  }

  /** A name as documents print it in full. */
  private static String whole(String name) {
    return name.replaceFirst("^(?i:ubnd)\\s+", "Ủy ban nhân dân ");
  }

  private YamlLines units(List<String> ids, String body) {
    YamlLines all = YamlLines.below();
    for (String id : ids) {
      String key = "don_vi." + id;
      String words = messages.get("new.ask.don_vi", id);
      Question question = Question.of(key, words, names.of(id, body));
      all.entry(id, YamlLines.deeper().entry("ten", interview.answer(question).orElse("")));
    }
    return all;
  }

  private YamlLines signers() {
    String title = answer("chuc_vu", Optional.of(messages.get("new.default.chuc_vu")));
    String name = answer("ho_ten", Optional.of(""));
    YamlLines signer = YamlLines.deeper().entry("chuc_vu", title);
    return YamlLines.below().entry(SIGNER, name.isEmpty() ? signer : signer.entry("ho_ten", name));
  }

  private String answer(String name, Optional<String> fallback) {
    String words = messages.get("new.ask." + name);
    return interview.answer(Question.of(name, words, fallback)).orElse("");
  }
}
