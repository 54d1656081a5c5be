package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A plan to be made (việc tạo kế hoạch).
 *
 * @param body a folder, or the file of an issuing body
 * @param output the file of the plan; empty for one beside the body, named after the model
 * @param given answers by the names of questions
 * @param ask whether the terminal may be asked
 */
record NewTask(Path body, Optional<Path> output, Map<String, String> given, boolean ask) {}
