@NullMarked
package io.meridian.identity;

import org.jspecify.annotations.NullMarked;
