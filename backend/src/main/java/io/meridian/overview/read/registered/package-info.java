@NullMarked
package io.meridian.overview.read.registered;

import org.jspecify.annotations.NullMarked;
