package io.meridian.account.write.closeentity;

import io.meridian.shared.When;

/** The last day, or instant. */
record EntityClosing(When on) {}
