package vn.kehoach.cli;

import vn.kehoach.plan.Plan;

/** The states a plan can be printed in, as they are typed ({@code --status}). */
enum Status {
  DU_THAO(Plan.Status.DRAFT),
  TRINH_KY(Plan.Status.FOR_SIGNATURE),
  BAN_HANH(Plan.Status.ISSUED);

  private final Plan.Status status;

  Status(Plan.Status status) {
    this.status = status;
  }

  /** The state itself, or null where none was asked for. */
  static Plan.Status of(Status asked) {
    return asked == null ? null : asked.status;
  }
}
