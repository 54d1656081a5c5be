package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.yaml.Node;

/**
 * What an upgrade means for one id, key of the head, or parameter of a plan (nhận định).
 *
 * @param differences the fields that differ, with the three texts
 * @param moved whether it stands elsewhere in the newer version
 * @param leftOut whether the plan leaves it out
 * @param rescue the change that keeps what the plan has at an id that is gone, elsewhere
 * @param choices how a conflict can be decided; empty where there is none
 */
public record Verdict(
    Subject subject,
    String id,
    State state,
    List<Difference> differences,
    boolean moved,
    boolean leftOut,
    Optional<Node.Entry> rescue,
    Set<Decision> choices) {

  public Verdict {
    differences = List.copyOf(differences);
    choices = Set.copyOf(choices);
  }

  /** What a verdict is about. */
  public enum Subject {
    /** a block, target, row, recipient or basis, by id */
    ITEM,
    /** a key of the head */
    HEAD,
    /** a parameter, by name */
    PARAMETER
  }

  /** How model and plan changed. */
  public enum State {
    /** nothing changed */
    SAME,
    /** changed by the model only: taken */
    MODEL,
    /** changed by the plan only: kept */
    PLAN,
    /** changed by both to the same: kept */
    ALIKE,
    /** changed by both: to be decided */
    CONFLICT,
    /** new in the model: taken */
    ADDED,
    /** gone from the model: taken */
    GONE
  }

  /** How a conflict is decided. */
  public enum Decision {
    /** the plan keeps what it says */
    MINE,
    /** the plan takes what the model says */
    MODEL
  }

  /** Whether the clerk must decide. */
  public boolean isConflict() {
    return state == State.CONFLICT;
  }
}
