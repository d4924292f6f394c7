package io.meridian.directory.write.personleaves;

import io.meridian.shared.When;

/** The last day, or instant. */
record PersonLeaving(When on) {}
