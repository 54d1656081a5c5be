package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.yaml.Node;

/**
 * A field that differs between two versions of a model, or that a plan changes (trường khác nhau).
 *
 * @param before what the older version says
 * @param after what the newer version says
 * @param mine what the plan says
 */
public record Difference(
    String field, Optional<Node> before, Optional<Node> after, Optional<Node> mine) {}
