package vn.kehoach.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.yaml.Node;

/** A value that is one of a few words (giá trị chọn sẵn). */
final class Choice<T> {
  static final Choice<Boolean> YES_OR_NO =
      new Choice<Boolean>().with("true", true).with("false", false);

  private final Map<String, T> words = new LinkedHashMap<>();

  /** Adds a word and what it means. */
  Choice<T> with(String word, T meaning) {
    words.put(word, meaning);
    return this;
  }

  /** What the word under a key means; reports a word that is none of the known ones. */
  Optional<T> of(Fields fields, String key, Findings findings) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    return typed.isPresent() ? of(typed.get(), key, findings) : Optional.empty();
  }

  /** What a word means; reports one that is none of the known ones. */
  Optional<T> of(Node.Scalar word, String key, Findings findings) {
    Optional<T> meaning = Optional.ofNullable(words.get(word.value()));
    if (meaning.isEmpty()) {
      findings.wrongValue(word, key, words.keySet());
    }
    return meaning;
  }
}
