package vn.kehoach.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The first paragraph below a heading, taken off to go on behind it ({@code noi_lien}).
 *
 * @param runs empty where there is no such paragraph, or it is to stay
 * @param blocks what is left
 */
record RunIn(List<Run> runs, List<NumberedBlock> blocks) {

  static RunIn of(List<NumberedBlock> blocks, boolean wanted) {
    boolean prose = wanted && !blocks.isEmpty() && blocks.get(0) instanceof NumberedBlock.Prose;
    List<Piece> pieces = prose ? ((NumberedBlock.Prose) blocks.get(0)).pieces() : List.of();
    if (pieces.isEmpty() || !(pieces.get(0) instanceof Piece.Paragraph first)) {
      return new RunIn(List.of(), List.copyOf(blocks));
    }
    List<NumberedBlock> left = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (pieces.size() > 1) {
      left.add(0, new NumberedBlock.Prose(List.copyOf(pieces.subList(1, pieces.size()))));
    }
    return new RunIn(first.runs(), left);
  }
}
