package vn.kehoach.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelNeeds;

/** Writes a plan that takes up a model and holds what must be filled in (tạo kế hoạch từ mẫu). */
final class NewPlan {
  static final String YEAR = "nam";
  private static final String PERIOD = "giai_doan";
  private static final Pattern YEARS = Pattern.compile("\\d{4}");

  private final Model model;
  private final ModelNeeds needs;
  private final Interview interview;
  private final Messages messages;

  NewPlan(Model model, Interview interview, Messages messages) {
    this.model = model;
    this.needs = new ModelNeeds(model);
    this.interview = interview;
    this.messages = messages;
  }

  /** The year that the model leaves to the plan; empty where it needs none, or has none. */
  Optional<String> year() {
    boolean needed = needs.lacksTime() && interview.given(PERIOD).isEmpty();
    Question question =
        new Question(YEAR, messages.get("new.ask.nam"), Optional.empty(), this::yearFault);
    return needed ? interview.answer(question) : interview.given(question);
  }

  private Optional<String> yearFault(String typed) {
    boolean fine = YEARS.matcher(typed).matches();
    return fine ? Optional.empty() : Optional.of(messages.get("new.badYear", typed));
  }

  /**
   * The text of the plan.
   *
   * @param signers ids of those who may sign
   * @param body path to the file of the issuing body, where it would not be found by itself
   */
  String text(Optional<String> year, List<String> signers, Optional<String> body) {
    YamlLines file = YamlLines.file();
    title(file);
    file.entry("mau", model.id()).entry("phien_ban_mau", model.version().toString());
    body.ifPresent(path -> file.entry("co_quan", path));
    time(file.blank(), year);
    new NewParameters(model, interview, messages).write(file);
    changes(file);
    closing(file, signers);
    return file.text();
  }

  private void title(YamlLines file) {
    file.comment(messages.get("new.title", needs.title(), model.id(), model.version()));
    if (!needs.description().isEmpty()) {
      file.comment(needs.description());
    }
    file.comment(messages.get("new.whole")).blank();
  }

  private void time(YamlLines file, Optional<String> year) {
    interview.given("trang_thai").ifPresent(state -> file.entry("trang_thai", state));
    file.comment(messages.get("new.number")).entry("so", interview.given("so").orElse(""));
    Optional<String> period = interview.given(PERIOD).or(() -> needs.head(PERIOD));
    Optional<String> first = year.or(() -> period.flatMap(NewPlan::firstYear));
    file.comment(messages.get("new.date"));
    file.entry("ngay", interview.given("ngay").or(() -> first).orElse(""));
    year.ifPresent(said -> file.entry(YEAR, said));
    interview.given(PERIOD).ifPresent(said -> file.entry(PERIOD, said));
  }

  private static Optional<String> firstYear(String period) {
    Matcher found = YEARS.matcher(period);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private void changes(YamlLines file) {
    file.blank().comment(messages.get("new.changes"));
    file.commentLine("sua:");
    needs
        .target()
        .ifPresentOrElse(
            id -> file.commentLine("  " + id + ": {gia_tri: …}"), () -> file.commentLine("  …"));
  }

  private void closing(YamlLines file, List<String> signers) {
    file.blank();
    list(file, "noi_nhan", ";", Optional.empty());
    list(file, "luu", ",", Optional.of("VT"));
    signer(signers).ifPresent(id -> file.entry("ky", YamlLines.below().entry("nguoi", id)));
  }

  /** A list of the head: as given, else the model's, else as asked. */
  private void list(YamlLines file, String key, String comma, Optional<String> fallback) {
    Question question = Question.of(key, messages.get("new.ask." + key), fallback);
    Optional<String> said = needs.has(key) ? interview.given(question) : interview.answer(question);
    if (said.isPresent()) {
      file.entry(key, Arrays.stream(said.get().split(comma)).map(String::strip).toList());
    } else if (needs.has(key)) {
      file.comment(messages.get("new.fromModel", key));
    }
  }

  private Optional<String> signer(List<String> known) {
    Optional<String> usual =
        known.contains(NewBody.SIGNER)
            ? Optional.of(NewBody.SIGNER)
            : known.stream().findFirst().filter(id -> known.size() == 1);
    String words = messages.get("new.ask.ky", String.join(", ", known));
    Question question = new Question("ky", words, usual, said -> signerFault(said, known));
    boolean clear = known.size() == 1 && interview.given("ky").isEmpty();
    return clear ? usual : interview.answer(question);
  }

  private Optional<String> signerFault(String said, List<String> known) {
    return known.contains(said)
        ? Optional.empty()
        : Optional.of(messages.get("new.badSigner", said, String.join(", ", known)));
  }
}
