package cn.fadu.shell;

import java.util.Locale;

/**
 * Who sits before the screen, as far as the frame shows it: the name, the role in the reader's
 * words (a key of the dictionary), the county or township they work for, their first page, and how
 * their county dresses the frame.
 */
public record Viewer(
        String name, String roleKey, String place, String home, Locale locale, Livery livery) {}
