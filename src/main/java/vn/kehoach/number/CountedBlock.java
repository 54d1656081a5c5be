package vn.kehoach.number;

import java.util.List;
import vn.kehoach.plan.Block;

/**
 * A block after the first pass (khối đã đếm).
 *
 * @param label its number; null for blocks that never take one
 * @param ordinal n of "Mục tiêu n", or 0
 */
record CountedBlock(Block block, Label label, int ordinal, List<CountedBlock> below) {}
