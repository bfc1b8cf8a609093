package cn.fadu.operation.ui;

import cn.fadu.chart.MapFile;
import cn.fadu.identity.Account;
import cn.fadu.identity.Role;
import cn.fadu.identity.SignedIn;
import cn.fadu.shell.Card;
import cn.fadu.shell.Notice;
import cn.fadu.shell.Tone;
import cn.fadu.standing.CountyMaps;
import cn.fadu.standing.CountyMaps.CountyMap;
import cn.fadu.standing.MapPlaces;
import cn.fadu.standing.MapPlaces.Place;
import cn.fadu.standing.MapUpload;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The map of the townships: uploaded as GeoJSON, and matched by hand where names do not tell. */
class MapCard extends Card {

    private final CountyMaps maps;
    private final SignedIn signedIn;
    private final Div content = new Div();
    private final TextField source = new TextField();

    MapCard(String title, CountyMaps maps, SignedIn signedIn) {
        super(title);
        this.maps = maps;
        this.signedIn = signedIn;
        setId("map");
        note(getTranslation("operation.map.note"));
        content.addClassName("fadu-stack");
        with(content);
        show();
    }

    private void show() {
        content.removeAll();
        var map = maps.of(signedIn.county());
        map.ifPresent(this::tell);
        source.setLabel(getTranslation("operation.map.source"));
        source.setHelperText(getTranslation("operation.map.source.why"));
        source.setMaxLength(200);
        source.setValue(map.map(CountyMap::source).orElse(source.getValue()));
        content.add(source, Receiver.of(MapFile.LARGEST, this::receive, ".geojson", ".json"));
        if (map.isPresent()) {
            content.add(
                    new Div(new Button(getTranslation("operation.map.remove"), click -> remove())));
        }
    }

    /** Rights are read again at each deed: the page may have been open for hours. */
    private Optional<Account> reviewer() {
        return signedIn.somebody().filter(who -> who.role() == Role.REVIEWER);
    }

    private void receive(byte[] file) {
        reviewer().ifPresent(who -> keep(file, who));
    }

    private void keep(byte[] file, Account who) {
        var county = signedIn.county();
        switch (maps.upload(county, file, source.getValue().strip(), who.username())) {
            case MapUpload.Kept _ -> {
                Told.done(getTranslation("operation.map.kept"));
                show();
            }
            case MapUpload.Broken(var reason, int outline) -> refuse(why(reason, outline));
            case MapUpload.NoRoom _ -> refuse(getTranslation("operation.map.no-room"));
        }
    }

    private void refuse(String why) {
        show();
        content.addComponentAsFirst(new Notice(Tone.ALARM, why));
    }

    private String why(MapFile.Reason reason, int outline) {
        var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("operation.map.broken." + code, outline);
    }

    private void remove() {
        reviewer()
                .ifPresent(
                        who -> {
                            maps.remove(signedIn.county(), who.username());
                            source.clear();
                            show();
                        });
    }

    private void tell(CountyMap map) {
        var places = map.places();
        content.add(
                new Paragraph(
                        getTranslation(
                                "operation.map.matched",
                                places.matched().size(),
                                places.townships().size(),
                                places.outlines().size())));
        var open =
                places.townships().stream()
                        .filter(
                                place ->
                                        places.unplaced().contains(place)
                                                || places.chosen(place).isPresent())
                        .toList();
        if (!open.isEmpty()) {
            content.add(new H3(getTranslation("operation.map.by-hand")));
            var line = new Div();
            line.addClassName("fadu-form-line");
            open.forEach(place -> line.add(choice(places, place)));
            content.add(line);
        }
        if (!places.unused().isEmpty()) {
            var names = String.join(getTranslation("chart.comma"), places.unused());
            content.add(new Paragraph(getTranslation("operation.map.unused", names)));
        }
    }

    /** Free outlines alone are offered: one outline shows one township. */
    private ComboBox<String> choice(MapPlaces places, Place place) {
        var chosen = places.chosen(place);
        var box = new ComboBox<String>(place.name());
        box.setItems(Stream.concat(chosen.stream(), places.unused().stream()).toList());
        box.setPlaceholder(getTranslation("operation.map.choose"));
        box.setClearButtonVisible(true);
        chosen.ifPresent(box::setValue);
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        place(place, Optional.ofNullable(change.getValue()));
                    }
                });
        return box;
    }

    private void place(Place township, Optional<String> outline) {
        reviewer()
                .ifPresent(
                        who -> {
                            maps.place(signedIn.county(), township.id(), outline, who.username());
                            show();
                        });
    }
}
