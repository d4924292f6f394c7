@NullMarked
package io.meridian.overview.read.palette;

import org.jspecify.annotations.NullMarked;
