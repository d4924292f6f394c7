/** Hints, presence and the protocol of the live connection: docs/realtime.md. Knows no domain. */
@NullMarked
package io.meridian.realtime;

import org.jspecify.annotations.NullMarked;
