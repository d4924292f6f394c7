@NullMarked
package io.meridian.overview.read.timeline;

import org.jspecify.annotations.NullMarked;
