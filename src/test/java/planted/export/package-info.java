@NullMarked
package planted.export;

import org.jspecify.annotations.NullMarked;
