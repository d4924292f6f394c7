@NullMarked
package io.meridian.exchange;

import org.jspecify.annotations.NullMarked;
