package cn.fadu.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses long bodies before they are read, also those that do not say how long they are. */
class BodyLimit extends OncePerRequestFilter {

    static final int MOST = 1 << 20;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    /** Somebody sends on and on. */
    static final class TooLongException extends IOException {
        TooLongException() {
            super("The body is too long");
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            problems.write(
                    request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large", MOST >> 10);
            return;
        }
        chain.doFilter(new Counted(request), response);
    }

    private static final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        CountedStream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = in.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > MOST) {
                throw new TooLongException();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
