@NullMarked
package io.meridian.coordination;

import org.jspecify.annotations.NullMarked;
