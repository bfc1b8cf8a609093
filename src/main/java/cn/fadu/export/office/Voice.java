package cn.fadu.export.office;

/** Whose letters a text is written in. */
enum Voice {
    OWN,

    /** Font and colour come from the template. */
    OF_TEMPLATE
}
