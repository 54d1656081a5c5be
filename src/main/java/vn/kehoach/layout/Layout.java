package vn.kehoach.layout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.source.Workspace;

/**
 * A way to set out plans on paper (bố cục): a folder of templates that print the parts of a Word
 * file. May be used by several threads at once.
 */
public final class Layout {
  private final String name;
  private final String fingerprint;
  private final PartPrinter printer;
  private final Faults faults;
  private final WorkLimit limit;

  private Layout(String name, TemplateStore store, String fingerprint, Optional<Limits> limits) {
    this.name = name;
    this.fingerprint = fingerprint;
    this.printer = new PartPrinter(store, limits);
    this.faults = new Faults(store);
    this.limit = new WorkLimit(limits);
  }

  /** A layout that comes with the tool, such as {@code nd30}. */
  public static Layout bundled(String name) {
    return new Layout(name, TemplateStore.bundled(name), name, Optional.empty());
  }

  /** The layout in the folder of this name below a folder of layouts. */
  public static Layout of(Workspace workspace, Path folder, String name) {
    return of(workspace, folder.resolve(name), Limits.FOREIGN);
  }

  static Layout of(Workspace workspace, Path folder, Limits limits) {
    String name = folder.getFileName().toString();
    String fingerprint = Fingerprint.of(workspace, folder);
    TemplateStore store = TemplateStore.folder(workspace, folder);
    return new Layout(name, store, fingerprint, Optional.of(limits));
  }

  /** Tells one state of a layout from another; the tool's own change only with its version. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The Word file of a plan; empty, and a finding, where it cannot be printed. */
  public Optional<WordFile> lay(NumberedPlan plan, Provenance provenance, Diagnostics out) {
    String wanted = plan.plan().layout().name();
    if (!wanted.equals(name)) {
      out.report(Code.LAYOUT_UNKNOWN, plan.plan().span(), wanted, name);
      return Optional.empty();
    }
    try {
      return Optional.of(limit.within(() -> file(plan, provenance)));
    } catch (ExecutionException e) {
      out.add(faults.of(e).orElseThrow(() -> new IllegalStateException(e)).finding());
    }
    return Optional.empty();
  }

  private WordFile file(NumberedPlan plan, Provenance provenance) throws Exception {
    return new WordFile(printer.parts(plan), new DocumentProperties(plan, provenance).properties());
  }
}
