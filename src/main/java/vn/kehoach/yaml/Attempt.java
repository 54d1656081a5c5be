package vn.kehoach.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;

/** One pass over a text: its tree, or the fault that stopped it; neither where it is empty. */
record Attempt(Optional<Node> tree, Optional<Fault> fault) {

  static Attempt at(String text, SourceFile file, Diagnostics diagnostics) {
    Offsets offsets = new Offsets(text);
    Refusals refusals = new Refusals(file, offsets, diagnostics);
    StrictParser parser = new StrictParser(text, refusals, offsets);
    try {
      return new Attempt(new TreeBuilder(file, parser, diagnostics).build(), Optional.empty());
    } catch (FaultException e) {
      return stopped(e.fault());
    } catch (JsonProcessingException e) {
      return stopped(new SyntaxFaults(text, offsets, parser).translate(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attempt stopped(Fault fault) {
    return new Attempt(Optional.empty(), Optional.of(fault));
  }

  boolean isEmpty() {
    return tree.isEmpty() && fault.isEmpty();
  }
}
