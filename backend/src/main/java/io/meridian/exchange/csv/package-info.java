@NullMarked
package io.meridian.exchange.csv;

import org.jspecify.annotations.NullMarked;
