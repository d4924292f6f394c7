@NullMarked
package io.meridian.overview.read.header;

import org.jspecify.annotations.NullMarked;
