package dev.lastcall.hooks.accessibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the two buttons that may be pressed, in the languages of the desktops; no word of one is a word of the other. */
final class Words {
    /** A letter to press, as in {@code 保存(S)}, or {@code &Save}. */
    private static final Pattern LETTER = Pattern.compile("\\s*\\([A-Z]\\)$|[&_]");

    static final Words SAVE = new Words("""
            Save|Speichern|Enregistrer|Guardar|Gravar|Salvar|Salva|Desa|Gardar|Gorde|Opslaan|Spara|Lagre|Lagra|Gem|Tallenna
            Salvesta|Įrašyti|Saglabāt|Zapisz|Uložit|Uložiť|Mentés|Salvează|Spremi|Snimi|Shrani|Сачувај|Sačuvaj|Запазване|Захаваць
            Зберегти|Сохранить|Αποθήκευση|Kaydet|保存|儲存|저장|Lưu|Simpan|บันทึก|حفظ|ذخیره|שמירה|Konservi|Enregistrar|Sàbhail""");
    static final Words CANCEL = new Words("""
            Cancel|Abbrechen|Annuler|Cancelar|Annulla|Cancel·la|Utzi|Annuleren|Avbryt|Annullér|Annuller|Peru|Peruuta|Hætta við|Loobu
            Atsisakyti|Atcelt|Anuluj|Zrušit|Zrušiť|Mégse|Anulează|Renunță|Odustani|Prekliči|Откажи|Одустани|Otkaži|Отказ|Скасаваць
            Скасувати|Отмена|Отменить|Ακύρωση|İptal Et|İptal|キャンセル|取消|취소|Thôi|Hủy|Batal|ยกเลิก|ألغ|إلغاء|انصراف|ביטול|Nuligi|Anullar""");

    private final Set<String> words;

    private Words(String words) {
        this.words = Arrays.stream(words.split("[|\\n]")).map(Words::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is the button's whole name: {@code Save As…} is another button. */
    boolean isNamed(String name) {
        return words.contains(plain(name));
    }

    private static String plain(String name) {
        return LETTER.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
