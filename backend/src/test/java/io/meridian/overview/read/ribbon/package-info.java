@NullMarked
package io.meridian.overview.read.ribbon;

import org.jspecify.annotations.NullMarked;
