package org.safetynets.training.bulk;

/** What can be done for many at once. */
enum BulkKind {
    ENROL,
    ATTENDANCE,
    MARK
}
