package vn.kehoach.yaml;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import vn.kehoach.diagnostic.Code;

/**
 * Jackson's YAML parser, made strict: every scalar is the text that was typed, and what plans may
 * not use (anchors, aliases, tags, keys that are no text) is reported and passed over.
 */
final class StrictParser extends YAMLParser {
  /** How deep lists and maps may stand in each other. */
  private static final int DEEPEST = 32;

  private static final StreamReadConstraints NO_LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();

  private final Refusals refusals;
  private final Offsets offsets;
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private boolean keyRefused;
  private int scalarStart = -1;
  private int aliasStart = -1;
  private int end;

  StrictParser(StreamReader text, Refusals refusals, Offsets offsets) {
    super(context(), 0, 0, null, Reader.nullReader(), new ParserImpl(text, options()));
    this.refusals = refusals;
    this.offsets = offsets;
  }

  private static IOContext context() {
    return new IOContext(
        NO_LIMITS,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /** Where the current token begins, in UTF-16 units. */
  int start() {
    return _lastEvent == null ? 0 : offsets.of(_lastEvent.getStartMark().getIndex());
  }

  /** Where the current token ends, in UTF-16 units; before the first token 0. */
  int end() {
    return end;
  }

  /** Where the last scalar begins; -1 before the first one. */
  int scalarStart() {
    return scalarStart;
  }

  /** Where the last value begins if it is an alias; -1 where it is none. */
  int aliasStart() {
    return aliasStart;
  }

  /** Where the innermost open bracket stands, {@code [} or {@code {}; -1 outside of brackets. */
  int openBracket() {
    return brackets.isEmpty() ? -1 : brackets.peek();
  }

  /** Where the outermost open bracket stands; what is given outside of brackets. */
  int outermostBracket(int otherwise) {
    return brackets.stream().filter(b -> b >= 0).min(Integer::compare).orElse(otherwise);
  }

  /** Whether the current field name was reported and must not come into the tree. */
  boolean isKeyRefused() {
    return keyRefused;
  }

  /** Stops where lists and maps stand too deep in each other. */
  void checkDepth(int depth) throws FaultException {
    if (depth > DEEPEST) {
      int at = offsets.of(_lastEvent.getStartMark().getIndex());
      throw new FaultException(Fault.of(Code.TOO_DEEP, at, at + 1, DEEPEST));
    }
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    return JsonToken.VALUE_STRING;
  }

  @Override
  protected Event getEvent() throws IOException {
    Event event = next();
    if (event == null || refusals.endsFile(event)) {
      return null;
    }
    return atKey() ? key(event) : value(event);
  }

  private Event next() throws IOException {
    Event event = super.getEvent();
    if (event != null) {
      end = offsets.of(event.getEndMark().getIndex());
      refusals.check(event);
      remember(event);
    }
    return event;
  }

  private void remember(Event event) {
    int start = offsets.of(event.getStartMark().getIndex());
    aliasStart = event instanceof AliasEvent ? start : -1;
    if (event instanceof ScalarEvent) {
      scalarStart = start;
    } else if (event instanceof CollectionStartEvent collection) {
      brackets.push(collection.isFlow() && end > start ? start : openBracket());
    } else if (event instanceof CollectionEndEvent) {
      brackets.pop();
    }
  }

  private boolean atKey() {
    return _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME;
  }

  private Event key(Event event) throws IOException {
    if (event.is(Event.ID.MappingEnd)) {
      return event;
    }
    keyRefused = refusals.refusesKey(event);
    if (event instanceof ScalarEvent) {
      return event;
    }
    skipCollection(event);
    return emptyScalar(event);
  }

  private static Event value(Event event) {
    return event instanceof AliasEvent ? emptyScalar(event) : event;
  }

  private void skipCollection(Event first) throws IOException {
    int open = depthChange(first);
    while (open > 0) {
      checkDepth(open);
      open += depthChange(next());
    }
  }

  private static int depthChange(Event event) {
    int opened = event instanceof CollectionStartEvent ? 1 : 0;
    return event instanceof CollectionEndEvent ? -1 : opened;
  }

  private static Event emptyScalar(Event at) {
    ImplicitTuple plain = new ImplicitTuple(true, false);
    DumperOptions.ScalarStyle style = DumperOptions.ScalarStyle.PLAIN;
    return new ScalarEvent(null, null, plain, "", at.getStartMark(), at.getEndMark(), style);
  }
}
