/** Letters by e-mail, in the reader's language; off until an SMTP server is named. */
@NullMarked
package cn.fadu.mail;

import org.jspecify.annotations.NullMarked;
