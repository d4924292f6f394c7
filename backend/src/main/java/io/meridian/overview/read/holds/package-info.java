@NullMarked
package io.meridian.overview.read.holds;

import org.jspecify.annotations.NullMarked;
