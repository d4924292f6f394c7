@NullMarked
package io.meridian.coordination.events;

import org.jspecify.annotations.NullMarked;
