@NullMarked
package io.meridian.shared;

import org.jspecify.annotations.NullMarked;
