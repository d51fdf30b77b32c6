import { whenAsked } from "../../components/finder/when-asked.client"

whenAsked("[data-search] form", /[?&](q|loai|nhom|sao|xa|tu|den|con)=./, () => {
  void import("./results-page.client").then(({ startResults }) => startResults())
})
