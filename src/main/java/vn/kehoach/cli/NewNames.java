package vn.kehoach.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelNeeds;

/** The names that {@code --set} and the columns of a list may use (tên dùng được). */
final class NewNames {
  /** The column that names the folder of a body. */
  static final String FOLDER = "thu_muc";

  private static final List<String> BODY =
      List.of("ten", "viet_tat", "dia_danh", "cap_tren", "chuc_vu", "ho_ten");
  private static final List<String> HEAD =
      List.of("trang_thai", "so", "ngay", "nam", "giai_doan", "noi_nhan", "luu", "ky");

  private final Set<String> known = new TreeSet<>();

  NewNames(Model model) {
    known.addAll(BODY);
    known.addAll(HEAD);
    known.addAll(model.parameters().keySet());
    new ModelNeeds(model).units().forEach(id -> known.add("don_vi." + id));
  }

  /** A fault that says which name is not known, with the nearest that is. */
  void check(Collection<String> names) throws CommandFault {
    for (String name : names) {
      if (!known.contains(name)) {
        Optional<String> near = Nearest.to(name, known);
        throw near.isPresent()
            ? CommandFault.usage("new.unknownName.near", name, near.get())
            : CommandFault.usage("new.unknownName", name, String.join(", ", known));
      }
    }
  }
}
