package io.meridian.contact.write.leave;

import io.meridian.shared.When;

/** The last day, or instant. */
record ContactLeaving(When on) {}
