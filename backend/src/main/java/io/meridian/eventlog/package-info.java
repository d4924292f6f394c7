@NullMarked
package io.meridian.eventlog;

import org.jspecify.annotations.NullMarked;
