package vn.kehoach.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.decode.BodyDecoder;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.YamlReader;

/** The issuing bodies of plans; each file is read once for the plans that follow one another. */
final class Bodies {
  private static final int KEPT = 64;

  private final BodyFinder finder;
  private final SourceLoader loader;
  private final Map<String, Body> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Body> eldest) {
              return size() > KEPT;
            }
          });

  Bodies(Workspace workspace) {
    this.finder = new BodyFinder(workspace);
    this.loader = new SourceLoader(workspace);
  }

  /** A body with the text it was read from and what there is to say about it. */
  record Body(Optional<SourceFile> file, Optional<IssuingBody> body, List<Diagnostic> findings) {}

  /** The body of a plan, or the findings that say why there is none. */
  Optional<Body> of(PlanInput input, vn.kehoach.yaml.Node plan, Diagnostics out) {
    Optional<BodyFinder.Found> found = finder.find(input, plan, out);
    Optional<Body> body =
        found.map(f -> known.computeIfAbsent(f.path() + "\n" + f.shown(), k -> read(f)));
    body.ifPresent(b -> b.findings().forEach(out::add));
    return body;
  }

  private Body read(BodyFinder.Found found) {
    Diagnostics out = new Diagnostics();
    Path path = found.path();
    Optional<SourceFile> file = loader.load(path, found.shown(), out);
    Optional<IssuingBody> body =
        file.flatMap(f -> new YamlReader().read(f, out))
            .flatMap(tree -> new BodyDecoder().decode(tree, out));
    return new Body(file, body, out.list());
  }
}
