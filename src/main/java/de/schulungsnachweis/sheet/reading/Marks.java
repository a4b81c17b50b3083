package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.Entry.Status;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.cell.ProofReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import de.schulungsnachweis.sheet.row.RowSetting;
import de.schulungsnachweis.sheet.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices what only the look of a row says; a person decides what it means. */
final class Marks {

    private final RowSetting setting;
    private final Set<Integer> columns = new HashSet<>();
    private final Set<String> colours = new HashSet<>();
    private boolean plainRows;

    Marks(RowSetting setting) {
        this.setting = setting;
        columns.addAll(setting.table().columns().values());
        for (Table.Block block : setting.table().blocks()) {
            columns.addAll(block.columns().values());
        }
    }

    /** The entry with a question if the row is struck through or its colour says that there is no proof yet. */
    Entry check(Entry entry, Row row) {
        int struck = 0;
        int filled = 0;
        String colour = "";
        for (Cell cell : row.cells()) {
            if (columns.contains(cell.column()) && (cell.format().isMarked() || !cell.isBlank())) {
                filled += cell.isBlank() ? 0 : 1;
                struck += cell.format().struck() && !cell.isBlank() ? 1 : 0;
                String fill = cell.format().fill();
                colour = fill == null ? colour : fill;
            }
        }
        if (colour.isEmpty()) {
            plainRows = true;
        } else {
            colours.add(colour);
        }
        String meaning = setting.legend().getOrDefault(colour, "");
        if (struck > 0 && struck * 2 >= filled) {
            return ask(entry, ProblemTexts.row("STRIKETHROUGH", setting.sheet(), row.number(), null));
        }
        if (!meaning.isEmpty() && Boolean.FALSE.equals(ProofReader.read(meaning).value())) {
            return ask(entry, ProblemTexts.row("COLOUR_STATUS", setting.sheet(), row.number(), meaning));
        }
        return entry;
    }

    /** True if colours tell rows apart and no legend says what they mean. */
    boolean unexplained() {
        colours.removeAll(setting.legend().keySet());
        return colours.size() > 2 || (!colours.isEmpty() && plainRows);
    }

    /** The entry with a further problem, at least a question. */
    static Entry ask(Entry entry, Problem problem) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        problems.add(problem);
        Status status = entry.status() == Status.READ ? Status.DECIDE : entry.status();
        return entry.with(status, problems);
    }
}
