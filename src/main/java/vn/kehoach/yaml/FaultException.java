package vn.kehoach.yaml;

import java.io.IOException;

/** Carries a fault out of the parser; it never leaves this package. */
final class FaultException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultException(Fault fault) {
    super(fault.code().id());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
