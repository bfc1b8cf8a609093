package cn.fadu.operation.ui;

import cn.fadu.identity.SignedIn;
import cn.fadu.operation.CountyLook;
import cn.fadu.operation.Emblem;
import cn.fadu.shell.Accent;
import cn.fadu.shell.Card;
import cn.fadu.shell.Livery;
import cn.fadu.shell.Notice;
import cn.fadu.shell.PageHeader;
import cn.fadu.shell.Tone;
import cn.fadu.standing.CountyMaps;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A county's name, emblem and colour, for its reviewers to set. */
@Route("county/settings")
@Menu(title = "operation.settings.title", order = 79, icon = "vaadin:paintbrush")
@PageTitle("operation.settings.title")
@RolesAllowed("REVIEWER")
class CountySettingsView extends Main implements AfterNavigationObserver {

    private final CountyLook look;
    private final CountyMaps maps;
    private final SignedIn signedIn;
    private final TenantDesk desk;

    CountySettingsView(CountyLook look, CountyMaps maps, SignedIn signedIn, TenantDesk desk) {
        this.look = look;
        this.maps = maps;
        this.signedIn = signedIn;
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var county = signedIn.county();
        var worn = look.of(county);
        var rename =
                new Button(
                        getTranslation("operation.rename.verb"),
                        click ->
                                new RenameDialog(desk, Named.of(signedIn.county()), this::show)
                                        .open());
        add(
                new PageHeader(getTranslation("operation.settings.title"))
                        .lead(getTranslation("operation.settings.lead")),
                new Card(getTranslation("operation.settings.name"), new Div(county.name()))
                        .actions(rename),
                new Card(getTranslation("operation.settings.emblem"), emblem(worn))
                        .note(getTranslation("operation.settings.emblem.note")),
                new Card(getTranslation("operation.settings.accent"), accent(worn))
                        .note(getTranslation("operation.settings.accent.note")),
                new MapCard(getTranslation("operation.map.title"), maps, signedIn));
    }

    private Div emblem(Livery worn) {
        var content = new Div();
        content.addClassName("fadu-stack");
        worn.emblem()
                .ifPresent(
                        picture -> {
                            var shown =
                                    new Image(picture, getTranslation("operation.settings.emblem"));
                            shown.setHeight("4rem");
                            content.add(new Div(shown));
                        });
        content.add(Receiver.of(Emblem.LARGEST_FILE, this::hang, ".png", ".jpg", ".jpeg"));
        if (worn.emblem().isPresent()) {
            content.add(
                    new Div(
                            new Button(
                                    getTranslation("operation.settings.emblem.remove"),
                                    click -> hang(Optional.empty()))));
        }
        return content;
    }

    private void hang(byte[] file) {
        Emblem.of(file)
                .ifPresentOrElse(
                        emblem -> hang(Optional.of(emblem)),
                        () ->
                                addComponentAtIndex(
                                        1,
                                        new Notice(
                                                Tone.ALARM,
                                                getTranslation("operation.settings.emblem.bad"))));
    }

    private void hang(Optional<Emblem> emblem) {
        look.hang(signedIn.county(), emblem, desk.actor());
        Told.done(getTranslation("operation.settings.saved"));
        show();
    }

    private Div accent(Livery worn) {
        var colour = new TextField(getTranslation("operation.settings.colour"));
        colour.setHelperText(getTranslation("operation.settings.colour.rule"));
        colour.setPlaceholder("#1d5193");
        colour.setClearButtonVisible(true);
        worn.accent().ifPresent(accent -> colour.setValue(accent.chosen()));
        var save = new Button(getTranslation("operation.settings.save"), click -> wear(colour));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(colour, save);
        line.addClassName("fadu-form-line");
        return line;
    }

    private void wear(TextField colour) {
        var written = colour.getValue().strip();
        var accent = Accent.parse(written);
        colour.setInvalid(!written.isEmpty() && accent.isEmpty());
        colour.setErrorMessage(getTranslation("operation.settings.colour.rule"));
        if (!colour.isInvalid()) {
            look.wear(signedIn.county(), accent, desk.actor());
            Told.done(getTranslation("operation.settings.saved"));
        }
    }
}
