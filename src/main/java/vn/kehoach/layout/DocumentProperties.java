package vn.kehoach.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.docx.Properties;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Head.PartialDate;

/** What the Word file of a plan says about itself (thuộc tính). */
final class DocumentProperties {
  private static final String TYPE = "KẾ HOẠCH";
  private static final String LANGUAGE = "vi-VN";

  private final NumberedPlan numbered;
  private final Provenance provenance;

  DocumentProperties(NumberedPlan numbered, Provenance provenance) {
    this.numbered = numbered;
    this.provenance = provenance;
  }

  Properties properties() {
    String subject = subject();
    return new Properties(
        (TYPE + " " + subject).strip(),
        subject,
        keywords(),
        numbered.plan().body().name(),
        LANGUAGE,
        created(),
        custom());
  }

  private String subject() {
    return numbered.subject().stream()
        .map(RunLines::text)
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private String keywords() {
    Head.Period period = numbered.plan().head().period();
    return Stream.of(numbered.plan().body().name(), period == null ? "" : period.printed())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private Instant created() {
    PartialDate date = numbered.plan().head().date();
    if (date == null || !date.isFull()) {
      return provenance.created();
    }
    LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private SortedMap<String, String> custom() {
    SortedMap<String, String> custom = new TreeMap<>();
    custom.put("kehoach.bo_cuc", numbered.plan().layout().name());
    custom.put("kehoach.ke_hoach_sha256", provenance.planSha256());
    custom.put(Provenance.INPUTS, provenance.inputsSha256());
    custom.put("kehoach.phien_ban", provenance.toolVersion());
    return custom;
  }
}
