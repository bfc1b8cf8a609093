/** What people are told: an inbox worked out from what stands, letters, dates and thresholds. */
@NullMarked
package cn.fadu.notice;

import org.jspecify.annotations.NullMarked;
