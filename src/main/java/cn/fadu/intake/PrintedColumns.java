package cn.fadu.intake;

import cn.fadu.intake.PaperText.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of a printed table, by the room that its fullest lines take up on the paper. */
final class PrintedColumns {

    /** So much of a column's room may the middle of a head lie beside the middle of its columns. */
    private static final double ASIDE = 0.1;

    /** Where a piece stands, and how many columns it takes up. */
    record Place(int column, int width) {}

    private record Room(double left, double right) {

        Room with(Piece piece) {
            return new Room(Math.min(left, piece.left()), Math.max(right, piece.right()));
        }

        double shared(Piece piece) {
            return Math.min(right, piece.right()) - Math.max(left, piece.left());
        }
    }

    private final List<Room> rooms;

    PrintedColumns(List<List<Piece>> rows) {
        var most = rows.stream().mapToInt(List::size).max().orElse(0);
        var full = rows.stream().filter(row -> row.size() == most).toList();
        rooms =
                new ArrayList<>(
                        full.getFirst().stream()
                                .map(piece -> new Room(piece.left(), piece.right()))
                                .toList());
        for (var row : full) {
            for (var column = 0; column < most; column++) {
                rooms.set(column, rooms.get(column).with(row.get(column)));
            }
        }
    }

    /**
     * A number stands in the column that it shares most room with, or that is nearest.
     *
     * @param heads the line of heads that it stands in, of which one may belong to several columns
     */
    Place place(Piece piece, List<Piece> heads) {
        var nearest =
                IntStream.range(0, rooms.size())
                        .boxed()
                        .max(Comparator.comparingDouble(column -> rooms.get(column).shared(piece)))
                        .orElse(0);
        if (heads.isEmpty() || heads.size() == rooms.size()) {
            return new Place(nearest, 1);
        }
        for (var width = rooms.size(); width > 1; width--) {
            for (var first = Math.max(0, nearest - width + 1); first <= nearest; first++) {
                if (isOver(piece, heads, first, first + width - 1)) {
                    return new Place(first, width);
                }
            }
        }
        return new Place(nearest, 1);
    }

    /** Whether these columns lie evenly under the head, and under none of its neighbours. */
    private boolean isOver(Piece head, List<Piece> heads, int first, int last) {
        if (last >= rooms.size()) {
            return false;
        }
        var under = new Room(rooms.get(first).left(), rooms.get(last).right());
        var aside = Math.abs((under.left() + under.right()) / 2 - head.middle());
        return aside < (under.right() - under.left()) * ASIDE
                && heads.stream().noneMatch(one -> !one.equals(head) && under.shared(one) > 0);
    }
}
