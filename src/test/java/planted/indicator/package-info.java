@NullMarked
package planted.indicator;

import org.jspecify.annotations.NullMarked;
