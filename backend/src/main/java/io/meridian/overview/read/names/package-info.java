@NullMarked
package io.meridian.overview.read.names;

import org.jspecify.annotations.NullMarked;
