package vn.kehoach.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;

/**
 * One pass over a text: its tree, or the fault that stopped it; neither where it is empty.
 *
 * @param broken where the part begins that the fault makes unreadable
 */
record Attempt(Optional<Node> tree, Optional<Fault> fault, int broken) {

  static Attempt at(String text, SourceFile file, Diagnostics diagnostics) {
    Offsets offsets = Offsets.of(text, file.isCommon());
    Refusals refusals = new Refusals(file, offsets, diagnostics);
    StreamReader reader = file.isCommon() ? new CommonReader(text) : new StreamReader(text);
    StrictParser parser = new StrictParser(reader, refusals, offsets);
    try {
      Optional<Node> tree = new TreeBuilder(file, parser, diagnostics).build();
      return new Attempt(tree, Optional.empty(), 0);
    } catch (FaultException e) {
      return stopped(e.fault(), parser);
    } catch (JsonProcessingException e) {
      return stopped(new SyntaxFaults(text, offsets, parser).translate(e), parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attempt stopped(Fault fault, StrictParser parser) {
    int broken = Math.min(fault.start(), parser.outermostBracket(fault.start()));
    return new Attempt(Optional.empty(), Optional.of(fault), broken);
  }

  boolean isEmpty() {
    return tree.isEmpty() && fault.isEmpty();
  }
}
